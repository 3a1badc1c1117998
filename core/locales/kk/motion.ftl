motion-again = Қозғалысты қайта көрсету
motion-input = кіріс векторлар (W)
motion-output = шығыс векторлар (W′)
motion-moved = соңғы қозғалыс
motion-upcoming = келесі қадам
