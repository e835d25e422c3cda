extension ToneReport {
    /// The draft with all safe fixes made, in one pass.
    ///
    /// Of fixes that touch the same place the first is made and the others are left for the next round. Nothing with an
    /// open place `${…}` is filled in by itself.
    ///
    /// - Returns: the text, and the findings whose fix was made.
    public func applyingSafeFixes(to text: String) -> (text: String, applied: [ToneDiagnostic]) {
        let bytes = Array(text.utf8)
        // Sorted and apart from each other.
        var edits: [FixIt.Edit] = []
        var applied: [ToneDiagnostic] = []
        for diagnostic in diagnostics {
            guard let fix = diagnostic.fixes.first(where: { $0.safety == .safe }),
                fix.edits.allSatisfy({ $0.range.upperBound <= bytes.count && !$0.replacement.contains("${") }),
                !fix.edits.contains(where: { $0.conflicts(with: edits) })
            else { continue }
            for edit in fix.edits { edits.insert(edit, at: edit.place(in: edits)) }
            applied.append(diagnostic)
        }
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
    /// Where the edit belongs among sorted ones.
    fileprivate func place(in edits: [FixIt.Edit]) -> Int {
        var (low, high) = (0, edits.count)
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether the edit cannot be made together with sorted ones: it overlaps one, or one of two that meet inserts.
    fileprivate func conflicts(with edits: [FixIt.Edit]) -> Bool {
        let place = place(in: edits)
        return edits[max(0, place - 1)..<min(edits.count, place + 1)].contains { other in
            let isInsertion = range.isEmpty || other.range.isEmpty
            return isInsertion
                ? range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound
                : range.overlaps(other.range)
        }
    }
}
