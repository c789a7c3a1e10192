"""What the tools of the group Source run: jobs of plain values over the library beside this folder."""
