internal import LanguageAnalysis

/// Finds which words of a reply take up specifics of the message it answers.
///
/// A specific is a word that is neither a function word nor one of the words every complaint and every reply is made of
/// (class `GENERIC`), a number or a code. Words agree if they share a stem: four letters or more and at least two thirds
/// of the longer word.
struct EchoFinder {
    private var stems: [[UInt8]: [[UInt8]]] = [:]
    private var exact: Set<[UInt8]> = []

    init(incoming: AnalyzedText) {
        for index in incoming.tokens.indices where EchoFinder.isSpecific(index, incoming) {
            let key = Array(incoming.key(of: index).utf8)
            exact.insert(key)
            if key.count >= 4 { stems[Array(key.prefix(4)), default: []].append(key) }
        }
    }

    func echoes(in reply: AnalyzedText) -> [Int] {
        reply.tokens.indices.filter { index in
            guard EchoFinder.isSpecific(index, reply) else { return false }
            let key = Array(reply.key(of: index).utf8)
            if exact.contains(key) { return true }
            guard key.count >= 4, reply.tokens[index].kind == .word else { return false }
            return stems[Array(key.prefix(4)), default: []].contains { EchoFinder.agree($0, key) }
        }
    }

    static func agree(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        var shared = 0
        while shared < left.count, shared < right.count, left[shared] == right[shared] { shared += 1 }
        return shared >= 4 && shared * 3 >= max(left.count, right.count) * 2
    }

    static func isSpecific(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        switch token.kind {
        case .number, .time, .date, .code: return true
        case .word, .hashtag:
            guard token.range.count >= 3 || token.flags.contains(.allCapitals) else { return false }
            return !text.token(index, is: "STOP") && !text.token(index, is: "GENERIC")
                && !text.token(index, is: "GREETING") && !text.token(index, is: "POSITIVE")
                && !text.token(index, is: "NEGATIVE")
        default: return false
        }
    }
}
