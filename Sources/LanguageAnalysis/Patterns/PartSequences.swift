/// Several sequences of parts, laid out in one array: what an entry stands for once its groups are multiplied out.
struct PartSequences {
    private(set) var items: [Int32] = []
    private var ends: [Int32] = []

    /// How many sequences there are.
    var count: Int { ends.count }

    /// The stretch of ``items`` that is one sequence.
    subscript(index: Int) -> Range<Int> {
        (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    /// Nothing but the empty sequence.
    static var one: PartSequences {
        var result = PartSequences()
        result.endSequence()
        return result
    }

    mutating func reset() {
        items.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        ends.append(0)
    }

    /// Adds a part to the sequence that is being made.
    mutating func append(_ part: Int32) {
        items.append(part)
    }

    mutating func endSequence() {
        ends.append(Int32(items.count))
    }

    mutating func append(_ other: PartSequences) {
        let base = Int32(items.count)
        items.append(contentsOf: other.items)
        for end in other.ends { ends.append(base + end) }
    }

    /// Adds one part to the end of every sequence.
    mutating func multiply(_ part: Int32) {
        guard count > 1 else {
            items.append(part)
            ends[0] += 1
            return
        }
        var single = PartSequences()
        single.append(part)
        single.endSequence()
        multiply(single)
    }

    /// Follows every sequence by each of others.
    mutating func multiply(_ others: PartSequences) {
        var result = PartSequences()
        for head in 0..<count {
            for tail in 0..<others.count {
                result.items.append(contentsOf: items[self[head]])
                result.items.append(contentsOf: others.items[others[tail]])
                result.endSequence()
            }
        }
        self = result
    }
}
