"""Other processors on the same scenes; each module runs one of them when it is installed."""
