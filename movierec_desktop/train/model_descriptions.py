"""What each model is called and what it is, in a sentence or two, for the manifest, the settings and the model card."""

DESCRIPTIONS: dict[str, tuple[str, str]] = {
    "svd": (
        "SVD",
        "Biased matrix factorisation by scikit-surprise, the baseline. A new person is folded in by ridge regression "
        "on the titles' factors, with the spread of people's tastes as prior.",
    ),
    "svdpp": (
        "SVD++",
        "Matrix factorisation that also hears which titles were rated, fitted by variational Bayes. The fold-in is a "
        "ridge regression around what the titles rated lead to expect.",
    ),
    "rbm": (
        "Boltzmann machine",
        "Restricted Boltzmann machine with one unit for each number of stars, trained by contrastive divergence and "
        "set against the biases of title and person.",
    ),
    "autoencoder": (
        "Autoencoder",
        "Stacked autoencoder in PyTorch, trained to tell a person's later ratings from their earliest ones, beside a "
        "linear path.",
    ),
    "bayes": (
        "Bayesian factorisation",
        "Several draws of a matrix factorisation from its posterior by Gibbs sampling; the prediction is their mean.",
    ),
    "content": (
        "Content",
        "Titles by what they are: genre, decade, language, country, kind, people and tags. It reaches titles that "
        "nobody rated.",
    ),
    "hybrid": (
        "Hybrid",
        "All of the others, weighed by how much is known of the person and of the title. Its list also heeds which "
        "titles are liked by the same people.",
    ),
}
