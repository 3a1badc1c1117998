### Іздеу, көршілер және аналогиялар

errors-unknown-item = Мұнда «{ $item }» деген элемент жоқ. Жазылуын тексеріңіз немесе басқасын таңдаңыз.
errors-unknown-item-did-you-mean = Мұнда «{ $item }» деген элемент жоқ. Мүмкін, мынаны іздеген шығарсыз: { $suggestions }?
errors-expression-empty = Өрнек жазыңыз, мысалы: патша - ер + әйел.
errors-expression-item-missing = { NUMBER($position) }-таңбада элемент жетіспейді. + және − белгілерінің екі жағында да элемент болуы керек.
errors-expression-operator-missing = { NUMBER($position) }-таңбадағы элементтердің арасына + немесе − қойыңыз.
errors-expression-quote-open = { NUMBER($position) }-таңбадағы тырнақша жабылмаған. Жабатын тырнақшаны қосыңыз.
errors-expression-too-long = Өрнек тым ұзын. Ең көбі { NUMBER($limit) } таңба жазуға болады.
errors-analogy-zero = Бұл элементтер бірін-бірі жояды, сондықтан іздейтін бағыт қалмайды. Басқаларын алыңыз.
errors-analogy-needs-plus = 3CosMul үшін плюс белгісі бар кемінде бір элемент керек. Соны қосыңыз немесе 3CosAdd таңдаңыз.
