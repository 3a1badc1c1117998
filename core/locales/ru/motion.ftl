motion-again = Показать движение ещё раз
motion-input = входные векторы (W)
motion-output = выходные векторы (W′)
motion-moved = последнее движение
motion-upcoming = следующий шаг
