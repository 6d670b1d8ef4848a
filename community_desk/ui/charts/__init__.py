"""Small charts drawn with a painter, each with its words."""
