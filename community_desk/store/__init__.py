"""The only owner of the desk file."""
