"""Files out: one format a file, plain frozen rows in, one file written."""
