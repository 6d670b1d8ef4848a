"""An independent second reading of domain.md, written from its words alone.

Nothing here is imported from the product: plain loops over the records of a `desk-json`
document, closed forms, no stored results. What the product says of random desks is compared
with what these files say (`tests/core/test_reference.py`).
"""
