"""Panels, map tools, icons, styles and layouts."""
