"""What a user can do to their data: one function, one transaction, one undo step each."""
