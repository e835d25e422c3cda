/// Letters of one script in a row.
public struct ScriptRun: Hashable, Sendable {
    /// Their script; never ``TextScript/common``, whose signs belong to the run they follow.
    public var script: TextScript
    /// Where they stand, in UTF-8 bytes.
    public var range: Range<Int>
}

extension AnalyzedText {
    /// The runs of letters of one script within a token: one for an honest word, several where look-alikes are mixed in,
    /// none for a token without letters.
    ///
    /// - Complexity: O(*n*) in the token's bytes.
    public func scriptRuns(ofToken token: Int) -> [ScriptRun] {
        var runs: [ScriptRun] = []
        let range = tokens[token].range
        var index = range.lowerBound
        while index < range.upperBound {
            let length = max(1, Folding.scalarLength(utf8, at: index))
            if let scalar = scalar(at: index, length: length) {
                let script = TextScript(scalar)
                if let last = runs.last, script == .common || last.script == script {
                    runs[runs.count - 1].range = last.range.lowerBound..<(index + length)
                } else if script != .common {
                    runs.append(ScriptRun(script: script, range: index..<(index + length)))
                }
            }
            index += length
        }
        return runs
    }

    /// Whether a token has letters of more than one script.
    ///
    /// Han, kana and hangul are written together and do not count as mixed.
    public func mixesScripts(token: Int) -> Bool {
        let east: Set<TextScript> = [.han, .hiragana, .katakana, .hangul]
        let scripts = Set(scriptRuns(ofToken: token).map { east.contains($0.script) ? .han : $0.script })
        return scripts.count > 1
    }

    private func scalar(at index: Int, length: Int) -> Unicode.Scalar? {
        guard index + length <= utf8.count else { return nil }
        let lead = UInt32(utf8[index])
        var value = length == 1 ? lead : lead & (0xFF >> UInt32(length + 1))
        for offset in 1..<max(1, length) { value = value << 6 | UInt32(utf8[index + offset] & 0x3F) }
        return lead >= 0x80 && length == 1 ? nil : Unicode.Scalar(value)
    }
}
