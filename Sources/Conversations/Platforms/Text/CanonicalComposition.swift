/// Normalization form C, of which the FoundationEssentials that this module keeps to knows nothing.
///
/// Compatibility ideographs are left as they are: what they stand for has the same length in every count.
enum CanonicalComposition {
    /// The scalars of the text in normalization form C.
    ///
    /// - Complexity: O(*n*), except that each run of combining marks is sorted.
    static func scalars(of text: String) -> [Unicode.Scalar] {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: mayChange) else { return scalars }
        return compose(decompose(scalars))
    }

    /// Everything below U+0300 is in form C already, and so is a text of scalars that neither combine nor decompose.
    private static func mayChange(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        guard value >= 0x300 else { return false }
        return scalar.properties.canonicalCombiningClass != .notReordered
            || tables.seconds.contains(value) || tables.withoutReturn.contains(value)
            || (hangulVowels.contains(value) || hangulTails.contains(value))
    }

    private static func decompose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count + 16)
        var marks: [Unicode.Scalar] = []
        func emit(_ scalar: Unicode.Scalar) {
            if scalar.properties.canonicalCombiningClass == .notReordered {
                flush()
                result.append(scalar)
            } else {
                marks.append(scalar)
            }
        }
        func flush() {
            guard !marks.isEmpty else { return }
            if marks.count > 1 { sortByClass(&marks) }
            result.append(contentsOf: marks)
            marks.removeAll(keepingCapacity: true)
        }
        func expand(_ scalar: Unicode.Scalar) {
            guard let (first, second) = tables.decompositions[scalar.value] else { return emit(scalar) }
            expand(first)
            if let second { expand(second) }
        }
        for scalar in scalars { expand(scalar) }
        flush()
        return result
    }

    private static func sortByClass(_ marks: inout [Unicode.Scalar]) {
        let keyed = marks.enumerated().map { offset, mark in
            (rank: mark.properties.canonicalCombiningClass.rawValue, offset: offset, mark: mark)
        }
        marks = keyed.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.mark)
    }

    /// The canonical composition algorithm of the Unicode Standard, section 3.11.
    private static func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        var starter: Int?
        var lastClass: UInt8 = 0
        for scalar in scalars {
            let rank = scalar.properties.canonicalCombiningClass.rawValue
            if let index = starter {
                let isAdjacent = index == result.count - 1
                if isAdjacent || (lastClass != 0 && lastClass < rank),
                    let composite = composite(result[index], scalar)
                {
                    result[index] = composite
                    continue
                }
            }
            if rank == 0 { starter = result.count }
            lastClass = rank
            result.append(scalar)
        }
        return result
    }

    private static func composite(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        if hangulLeads.contains(first.value), hangulVowels.contains(second.value) {
            let lead = first.value - hangulLeads.lowerBound
            let vowel = second.value - hangulVowels.lowerBound
            return Unicode.Scalar(hangulSyllables.lowerBound + (lead * 21 + vowel) * 28)
        }
        if hangulSyllables.contains(first.value), (first.value - hangulSyllables.lowerBound) % 28 == 0,
            hangulTails.contains(second.value)
        {
            return Unicode.Scalar(first.value + second.value - hangulTails.lowerBound + 1)
        }
        return tables.composites[UInt64(first.value) << 32 | UInt64(second.value)]
    }

    private static let hangulLeads: ClosedRange<UInt32> = 0x1100...0x1112
    private static let hangulVowels: ClosedRange<UInt32> = 0x1161...0x1175
    private static let hangulTails: ClosedRange<UInt32> = 0x11A8...0x11C2
    private static let hangulSyllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

    private static let tables = Tables()

    private struct Tables: Sendable {
        var composites: [UInt64: Unicode.Scalar] = [:]
        var decompositions: [UInt32: (first: Unicode.Scalar, second: Unicode.Scalar?)] = [:]
        /// What may join the scalar before it.
        var seconds: Set<UInt32> = []
        /// What never stands in form C.
        var withoutReturn: Set<UInt32> = []

        init() {
            read(compositionData, composes: true)
            read(decompositionData, composes: false)
        }

        private mutating func read(_ data: String, composes: Bool) {
            for entry in data.split(separator: " ") {
                let numbers = entry.split { $0 == "=" || $0 == "+" }.compactMap { UInt32($0, radix: 16) }
                let scalars = numbers.compactMap(Unicode.Scalar.init)
                guard scalars.count >= 2 else { continue }
                let second = scalars.count > 2 ? scalars[2] : nil
                decompositions[numbers[0]] = (scalars[1], second)
                if composes, let second {
                    composites[UInt64(numbers[1]) << 32 | UInt64(second.value)] = scalars[0]
                    seconds.insert(second.value)
                } else {
                    withoutReturn.insert(numbers[0])
                }
            }
        }
    }
}
