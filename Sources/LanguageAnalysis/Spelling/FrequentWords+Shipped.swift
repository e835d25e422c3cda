extension FrequentWords {
    /// The lists of the package for a language, read when first asked for; `nil` where it has none.
    static func shipped(_ language: TextLanguage) -> FrequentWords? {
        switch language {
        case .english: english
        case .german: german
        case .russian: russian
        case .romanian: romanian
        default: nil
        }
    }

    private static let english = FrequentWords(
        language: .english,
        words: englishWords,
        neighbours: englishNeighbours,
        confusions: "ei ea ai ao sc cs ie zs sz ou yi"
    )

    private static let german = FrequentWords(
        language: .german,
        words: germanWords,
        neighbours: germanNeighbours,
        confusions: "sz zs dt td kg gk bp pb vf fv ck kc ae ea yi ie ei uy"
    )

    private static let russian = FrequentWords(
        language: .russian,
        words: russianWords,
        neighbours: russianNeighbours,
        confusions: "оа ао еи ие яе еэ эе зс сз дт тд бп пб вф гк ыи шщ щш ия яи юу яа иы ьъ ъь оё сц"
    )

    private static let romanian = FrequentWords(
        language: .romanian,
        words: romanianWords,
        neighbours: romanianNeighbours,
        confusions: "ie ei zs sz ou uo ea ae mn nm"
    )
}
