/// Patterns that may match and where their anchors stand, to be tried layer by layer.
struct CandidateQueue: Sendable {
    /// A pattern and the tokens its anchor takes.
    struct Candidate: Sendable {
        var pattern: Int32
        var start: Int32
        var end: Int32
        /// The next of the same layer; -1 at the end.
        fileprivate var next: Int32 = -1

        init(pattern: Int32, start: Int32, end: Int32) {
            self.pattern = pattern
            self.start = start
            self.end = end
        }
    }

    private var candidates: [Candidate] = []
    /// For each layer the first candidate not taken yet, and the last; -1 for none.
    private var ends: [(first: Int32, last: Int32)]

    init(layers: Int) {
        ends = Array(repeating: (first: -1, last: -1), count: layers)
    }

    /// Empties the queue and makes room for about so many candidates.
    mutating func reset(expecting count: Int) {
        candidates.removeAll(keepingCapacity: true)
        candidates.reserveCapacity(count)
        for layer in ends.indices { ends[layer] = (first: -1, last: -1) }
    }

    mutating func append(_ candidate: Candidate, layer: Int) {
        let index = Int32(candidates.count)
        candidates.append(candidate)
        let last = ends[layer].last
        if last >= 0 {
            candidates[Int(last)].next = index
            ends[layer].last = index
        } else {
            ends[layer] = (first: index, last: index)
        }
    }

    /// Takes the oldest candidate of a layer.
    mutating func next(layer: Int) -> Candidate? {
        let first = ends[layer].first
        guard first >= 0 else { return nil }
        let candidate = candidates[Int(first)]
        ends[layer] = (first: candidate.next, last: candidate.next < 0 ? -1 : ends[layer].last)
        return candidate
    }
}
