motion-again = Show the movement again
motion-input = input vectors (W)
motion-output = output vectors (W′)
motion-moved = the last movement
motion-upcoming = the next step
