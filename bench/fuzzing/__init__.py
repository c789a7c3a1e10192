"""Damaged and hostile files for every reader: seeds, ways to damage them, and child processes that read them."""
