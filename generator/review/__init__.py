"""Two sides of a spec -> what the edits between them do to the wire, to Python, to statuses."""
