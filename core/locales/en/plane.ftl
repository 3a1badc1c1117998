plane-hint = Drag the points, or choose one with Tab and move it with the arrow keys; with Shift it goes further.
plane-numbers = What is read off the picture
plane-movable = can be moved
plane-no-such-reading = Nothing of that name can be read off a plane.
plane-no-such-points = Send a few points, each as two numbers and a name.
