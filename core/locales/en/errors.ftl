### Search, neighbours and analogies

errors-unknown-item = “{ $item }” is not among the items here. Check the spelling or choose another one.
errors-unknown-item-did-you-mean = “{ $item }” is not among the items here. Did you mean: { $suggestions }?
errors-expression-empty = Type an expression such as: king - man + woman.
errors-expression-item-missing = An item is missing at character { NUMBER($position) }. Write one on each side of + and −.
errors-expression-operator-missing = Write + or − between the items at character { NUMBER($position) }.
errors-expression-quote-open = The quotation mark at character { NUMBER($position) } is never closed. Add the closing one.
errors-expression-too-long = The expression is too long. Use at most { NUMBER($limit) } characters.
errors-analogy-zero = These items cancel each other out, so no direction is left to look in. Use different ones.
errors-analogy-needs-plus = 3CosMul needs at least one item with a plus. Add one or choose 3CosAdd.
