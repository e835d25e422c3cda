/// Words that tell what a number near them is, as bits per token.
struct CueTable {
    private let table: WordTable
    private let masks: [UInt32]

    /// - Parameter lists: for each bit its words, parted by spaces; `stem*` stands for all words that begin so.
    init(_ lists: [(cue: Cue, words: String)]) {
        var forms: [PatternReader.WordForm] = []
        var masks: [UInt32] = []
        var index: [PatternReader.WordForm: Int] = [:]
        for (cue, words) in lists {
            for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let isStem = word.last == UInt8(ascii: "*")
                let text = String(decoding: isStem ? word.dropLast() : word, as: UTF8.self)
                let form = PatternReader.WordForm(bytes: Folding.key(text), form: isStem ? .stem : .whole)
                if let known = index[form] {
                    masks[known] |= cue.rawValue
                } else {
                    index[form] = forms.count
                    forms.append(form)
                    masks.append(cue.rawValue)
                }
            }
        }
        table = WordTable(forms)
        self.masks = masks
    }

    /// The cues of every token.
    ///
    /// - Complexity: O(*n*) in the text's bytes.
    func cues(of text: AnalyzedText) -> [Cue] {
        var atoms: [Int32] = []
        return text.tokens.map { token in
            atoms.removeAll(keepingCapacity: true)
            table.find(token, in: text.folded, into: &atoms)
            return Cue(rawValue: atoms.reduce(0) { $0 | masks[Int($1)] })
        }
    }
}
