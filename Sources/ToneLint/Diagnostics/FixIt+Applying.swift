extension ToneReport {
    /// The draft with all safe fixes made, in one pass.
    ///
    /// Of fixes that touch the same place the first is made and the others are left for the next round. Nothing with an
    /// open place `${…}` is filled in by itself.
    ///
    /// - Returns: the text, and the findings whose fix was made.
    public func applyingSafeFixes(to text: String) -> (text: String, applied: [ToneDiagnostic]) {
        let bytes = Array(text.utf8)
        var edits: [FixIt.Edit] = []
        var applied: [ToneDiagnostic] = []
        for diagnostic in diagnostics {
            guard let fix = diagnostic.fixes.first(where: { $0.safety == .safe }),
                fix.edits.allSatisfy({ $0.range.upperBound <= bytes.count && !$0.replacement.contains("${") }),
                !fix.edits.contains(where: { edit in edits.contains { $0.touches(edit) } })
            else { continue }
            edits += fix.edits
            applied.append(diagnostic)
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        var result: [UInt8] = []
        var position = 0
        for edit in edits {
            result += bytes[position..<edit.range.lowerBound]
            result += Array(edit.replacement.utf8)
            position = edit.range.upperBound
        }
        result += bytes[position...]
        return (String(decoding: result, as: UTF8.self), applied)
    }
}

extension FixIt.Edit {
    /// Whether two edits cannot both be made: they overlap or meet.
    fileprivate func touches(_ other: FixIt.Edit) -> Bool {
        range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound
    }
}
