"""Compiled inner loops: numbers and arrays in, numbers and arrays out."""
