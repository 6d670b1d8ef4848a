"""What is asked or entered in front of the window."""
