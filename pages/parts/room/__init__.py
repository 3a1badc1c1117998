"""A room of the lecture: the lecturer's link, who is there, the lecturer leads and the others follow."""
