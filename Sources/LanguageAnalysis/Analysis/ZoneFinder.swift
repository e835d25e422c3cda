/// Tells greeting and sign-off from the body.
///
/// The greeting is the sentence that opens with a word of greeting and holds little else; the sign-off are the last
/// sentences that hold nothing but a formula, a name or initials.
enum ZoneFinder {
    static func find(_ text: inout AnalyzedText) {
        guard !text.sentences.isEmpty else { return }
        if text.has("GREETING", inSentence: 0), text.sentences[0].tokens.count <= 7, text.sentences.count > 1 {
            text.sentences[0].zone = .greeting
        }
        var index = text.sentences.count - 1
        while index > 0, isSignOff(index, text) {
            text.sentences[index].zone = .signOff
            index -= 1
        }
    }

    private static func isSignOff(_ index: Int, _ text: AnalyzedText) -> Bool {
        let span = text.sentences[index].tokens
        return span.count <= 10 && (text.has("SIGN_OFF", inSentence: index) || text.has("SIGNATURE", inSentence: index))
    }
}
