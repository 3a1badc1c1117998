### Поиск, соседи и аналогии

errors-unknown-item = Объекта «{ $item }» здесь нет. Проверьте написание или выберите другой.
errors-unknown-item-did-you-mean = Объекта «{ $item }» здесь нет. Возможно, вы имели в виду: { $suggestions }?
errors-expression-empty = Введите выражение, например: король - мужчина + женщина.
errors-expression-item-missing = Не хватает объекта, символ { NUMBER($position) }. Объекты должны стоять по обе стороны от + и −.
errors-expression-operator-missing = Поставьте + или − между объектами, символ { NUMBER($position) }.
errors-expression-quote-open = Кавычка не закрыта, символ { NUMBER($position) }. Добавьте закрывающую.
errors-expression-too-long = Выражение слишком длинное. Допустимо не больше { NUMBER($limit) } символов.
errors-analogy-zero = Эти объекты взаимно уничтожаются, и направления для поиска не остаётся. Возьмите другие.
errors-analogy-needs-plus = Для 3CosMul нужен хотя бы один объект со знаком плюс. Добавьте его или выберите 3CosAdd.
