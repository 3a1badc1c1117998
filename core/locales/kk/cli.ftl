cli-about = Мәтіндерден, плейлистерден және сессия журналдарынан word2vec векторларын оқытады, олардың картасын салады, сұрақтарға жауап береді. WORKSPACE — жұмыс кеңістігі (zip немесе бума) не векторлар файлы.

# Командалар
cli-command-read = Файлдарды оқып, олар не деп танылғанын және ішінде не бар екенін айтады.
cli-command-train = Файлдардан векторлар оқытып, оларды бірінші картасымен бірге қолданбада ашылатын жұмыс кеңістігіне сақтайды.
cli-command-project = Векторлардың картасын (PCA немесе t-SNE) салып, жұмыс кеңістігіне сақтайды.
cli-command-neighbors = Элементке косинус бойынша ең жақын элементтер.
cli-command-analogy = "патша - ер + әйел" сияқты аналогияны шешеді.
cli-command-export = Векторларды word2vec мәтіні, TSV жұбы немесе NumPy массивтері ретінде, не картаны HTML беті ретінде жазады.
cli-command-info = Жұмыс кеңістігінде не бар екені.

# Параметрлер
cli-option-files = Бірге тұратын файлдар: мәтін, әр жолда бір тізбек, оқиғалар кестесі немесе векторлар.
cli-option-catalogue = Элементтердің атаулары жазылған файл: идентификатор, атау және басқа мәліметтер.
cli-option-reading = Файлдарды қалай оқу керек: read --json шығаратын "settings" бөлімі бар JSON файлы. Болмаса, баптаулар өздігінен анықталады.
cli-option-json = JSON шығару.
cli-option-output = Қайда жазу керек.
cli-option-name = Жұмыс кеңістігінің атауы.
cli-option-preset = Баптаулар не үшін таңдалады; әдепкіде файлдардың мазмұнына қарай.
cli-option-workspace = Жұмыс кеңістігі (zip немесе бума) не векторлар файлы.
cli-option-method = PCA бірден дайын болады, t-SNE топтарды көрсетеді.
cli-option-axes = PCA картасының бас компоненттері, 1-ден бастап; көлемді карта үшін үшеуі.
cli-option-normalize = Алдымен векторлардың ұзындығын 1-ге келтіру: сонда жақындық косинус бойынша жақындықты білдіреді.
cli-option-perplexity = t-SNE: әр нүкте шамамен қанша көршісін сақтауға тырысады.
cli-option-iterations = t-SNE: карта қанша уақыт жақсартылады.
cli-option-random-state = t-SNE: бастапқы сан; ол да, баптаулар да бірдей болса, карта да бірдей шығады.
cli-option-jobs = t-SNE: ағындар саны.
cli-option-max-items = t-SNE: ең жиі элементтердің осыншасы ғана салынады.
cli-option-vectors = Кеңістіктегі векторлардың атауы не идентификаторы; әдепкіде ең жаңасы.
cli-option-item = Элементтің кілті немесе атауы.
cli-option-n-answers = Қанша жауап керек.
cli-option-top = Жауаптар ең жиі осынша элементтің арасынан ғана ізделеді.
cli-option-expression = Араларында + және - тұрған элементтер; бос орны не белгісі бар атаулар тырнақшада жазылады.
cli-option-solver = 3cosadd косинустарды қосады, 3cosmul көбейтіп, бөледі (Леви мен Голдберг, 2014).
cli-option-keep-question = Сұрақтың өз сөздері де жауап бола алады.
cli-option-expected = Осы элементтің жауаптар арасындағы орнын айту.
cli-option-format = Не жазу керек.

# Нәтижелер
cli-read-taken-for = { $format } · { $kind }
cli-read-vectors = Векторлар: { NUMBER($rows) }, өлшемі { NUMBER($dim) }
cli-read-counts = Тізбектер: { NUMBER($sequences) } · элементтер: { NUMBER($items) } · кездесулер: { NUMBER($tokens) }
cli-read-owners = Иелері: { NUMBER($owners) }
cli-read-lengths = Тізбектегі элементтер: { NUMBER($shortest) }–{ NUMBER($longest) }, орташа есеппен { NUMBER($mean, maximumFractionDigits: 1) }
cli-read-most-frequent = Ең жиілері: { $items }
cli-trained = Дәуірлер: { NUMBER($epochs) }, уақыты { NUMBER($seconds, maximumFractionDigits: 1) } с, шығын { NUMBER($loss, maximumFractionDigits: 4) }
cli-saved = Жазылды: { $name }
cli-interrupted = Үзілді, ештеңе жазылған жоқ.
cli-no-neighbors = Бұл элементтің векторы нөлдік, сондықтан оған жақын ештеңе жоқ.
cli-rank = { $item }: { NUMBER($n) } ішінде { NUMBER($rank) }-орын
cli-no-rank = { $item } сұрақтың өзінде бар, сондықтан орны жоқ.
cli-nearest-alone = «{ $item }» элементіне ғана ең жақындары:
cli-info-corpus = { $name } корпусы: { NUMBER($sequences) } тізбек, { NUMBER($items) } элемент, { NUMBER($tokens) } кездесу
cli-info-vectors = { $name } векторлары: { NUMBER($rows) } × { NUMBER($dim) }
