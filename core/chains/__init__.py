"""Stages strung together: a scene onto the map, and two scenes into a displacement map."""
