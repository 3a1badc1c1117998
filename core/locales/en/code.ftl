code-train =
    Trains the same vectors from the corpus file { $file }.
    Needs: pip install { $packages }
code-train-repeatable = One worker and a fixed seed: the vectors come out the same each time.
code-train-not-repeatable = With several workers no two trainings are the same; set workers=1 for a repeatable result.
code-train-stopped = On the screen, training was stopped after { NUMBER($epochs) } epochs; this script trains to the end.
code-read-corpus = One sequence per line, as a list of items.
code-train-model = Train with the settings of the screen.
code-save = Keep the vectors for the other scripts.
code-explore =
    Prints the neighbours of an item and draws the map.
    Needs: pip install { $packages }
code-read-vectors = The downloaded vectors.
code-neighbors = Nearest by cosine, in the original space.
code-normalize = Scale every vector to length 1, so that near means near by cosine.
code-pca = The principal components that are the axes of the map.
code-tsne =
    Start from the PCA map, then let t-SNE pull neighbours together.
    On the same machine, with the same versions, the map comes out the same; on another one, groups may
    come to lie elsewhere.
code-own-functions = What the app computes itself, word for word: the axes, the nearest neighbours, the start, and t-SNE's forces on a mesh.
code-draw = The map, with the item and its neighbours named. Open map.html in a browser.
code-analogy =
    Answers an analogy.
    Needs: pip install { $packages }
code-answers-3cosadd = 3CosAdd: nearest by cosine to the sum of the unit vectors, plus and minus.
code-answers-3cosmul = 3CosMul: cosines multiplied and divided (Levy and Goldberg, 2014).
code-rank = The rank of the expected answer.
code-nearest = What just the nearest to the last item would have answered.
code-plane = The four vectors in their own plane. Open analogy.html in a browser.
code-download = Download the script
