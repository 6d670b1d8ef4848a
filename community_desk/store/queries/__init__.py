"""Everything the screens and the command line read: frozen rows, one statement each."""
