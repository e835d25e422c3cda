internal import LanguageAnalysis

/// Finds which words of a reply take up specifics of the message it answers.
///
/// A specific is a word that is neither a function word nor one of the words every complaint and every reply is made of
/// (class `GENERIC`), a number or a code. Words agree if they share a stem: four letters or more and at least two thirds
/// of the longer word.
struct EchoFinder {
    private var stems: [[Unicode.Scalar]: [[Unicode.Scalar]]] = [:]
    private var exact: Set<[Unicode.Scalar]> = []
    private var hashtags: [String] = []

    init(incoming: AnalyzedText) {
        for index in incoming.tokens.indices where EchoFinder.isSpecific(index, incoming) {
            let key = Array(incoming.key(of: index).unicodeScalars)
            exact.insert(key)
            if incoming.tokens[index].kind == .hashtag { hashtags.append(incoming.key(of: index)) }
            if key.count >= 4 { stems[Array(key.prefix(4)), default: []].append(key) }
        }
    }

    func echoes(in reply: AnalyzedText) -> [Int] {
        reply.tokens.indices.filter { index in
            guard EchoFinder.isSpecific(index, reply) else { return false }
            let key = Array(reply.key(of: index).unicodeScalars)
            if exact.contains(key) { return true }
            if key.count >= 5, hashtags.contains(where: { $0.contains(reply.key(of: index)) }) { return true }
            guard key.count >= 4, reply.tokens[index].kind == .word else { return false }
            return stems[Array(key.prefix(4)), default: []].contains { EchoFinder.agree($0, key) }
        }
    }

    static func agree(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        var shared = 0
        while shared < left.count, shared < right.count, left[shared] == right[shared] { shared += 1 }
        let longest = max(left.count, right.count)
        return shared >= 4
            && (shared * 3 >= longest * 2 || shared + 1 >= min(left.count, right.count) && longest - shared <= 3)
    }

    static func isSpecific(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        switch token.kind {
        case .number, .time, .date, .code: return true
        case .word, .hashtag:
            guard token.range.count >= 3 || token.flags.contains(.allCapitals) else { return false }
            return !text.token(index, is: "STOP") && !text.token(index, is: "GENERIC")
                && !text.token(index, is: "GREETING")
        default: return false
        }
    }
}
