/// Tells greeting and sign-off from the body.
///
/// The greeting is the sentence that opens with a word of greeting and holds little else; the sign-off are the last
/// sentences that hold nothing but a formula, a name or initials.
struct ZoneFinder: Sendable {
    private let greeting: Int32
    private let signOff: Int32
    private let signature: Int32

    init(_ names: ClassNames) {
        greeting = names["GREETING"]
        signOff = names["SIGN_OFF"]
        signature = names["SIGNATURE"]
    }

    func find(_ text: inout AnalyzedText) {
        guard !text.sentences.isEmpty else { return }
        if text.sentences[0].tokens.count <= 7, text.sentences.count > 1, has(greeting, 0, &text) {
            text.sentences[0].zone = .greeting
        }
        var index = text.sentences.count - 1
        while index > 0, text.sentences[index].tokens.count <= 10,
            has(signOff, index, &text) || has(signature, index, &text)
        {
            text.sentences[index].zone = .signOff
            index -= 1
        }
    }

    private func has(_ number: Int32, _ sentence: Int, _ text: inout AnalyzedText) -> Bool {
        let own = text.own(number, sentence)
        return own >= 0 && text.sentenceHas(own, sentence)
    }
}
