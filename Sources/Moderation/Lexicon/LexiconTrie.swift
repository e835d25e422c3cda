/// The forms of all entries as one trie whose nodes know their children by bits.
///
/// The children of a node lie side by side in the order of their codes, so a node is two words of bits, the index of its
/// first child, and a range of payloads.
struct LexiconTrie: Sendable {
    /// What ends at a node.
    struct Form: Hashable, Sendable {
        var entry: Int32
        /// Anything may follow in the word.
        var isOpen: Bool
        /// Made by writing Russian in Latin letters.
        var isTransliterated: Bool
        /// Takes matches inside it away instead of being one.
        var isAllowed: Bool
    }

    struct Node: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var firstChild: Int32 = 0
        var firstForm: Int32 = 0
        var formCount: Int32 = 0
        var hasOpenForm = false
    }

    private(set) var nodes: [Node] = []
    private(set) var forms: [Form] = []

    /// Builds the trie of coded words.
    ///
    /// - Complexity: O(*n* log *n*) in the letters of all words.
    init(_ words: [(codes: [UInt8], form: Form)]) {
        let sorted = words.sorted { left, right in
            if left.codes != right.codes { return left.codes.lexicographicallyPrecedes(right.codes) }
            return (left.form.entry, left.form.isOpen ? 1 : 0) < (right.form.entry, right.form.isOpen ? 1 : 0)
        }
        nodes.append(Node())
        // Each open node with the words below it and how many letters they share.
        var queue: [(node: Int, words: Range<Int>, depth: Int)] = [(0, sorted.indices, 0)]
        var next = 0
        while next < queue.count {
            let (node, range, depth) = queue[next]
            next += 1
            var index = range.lowerBound
            nodes[node].firstForm = Int32(forms.count)
            while index < range.upperBound, sorted[index].codes.count == depth {
                if !forms[Int(nodes[node].firstForm)...].contains(sorted[index].form) {
                    forms.append(sorted[index].form)
                }
                if sorted[index].form.isOpen { nodes[node].hasOpenForm = true }
                index += 1
            }
            nodes[node].formCount = Int32(forms.count) - nodes[node].firstForm
            nodes[node].firstChild = Int32(nodes.count)
            while index < range.upperBound {
                let code = sorted[index].codes[depth]
                var end = index
                while end < range.upperBound, sorted[end].codes[depth] == code { end += 1 }
                if code < 64 {
                    nodes[node].low |= 1 << UInt64(code)
                } else {
                    nodes[node].high |= 1 << UInt64(code - 64)
                }
                queue.append((nodes.count, index..<end, depth + 1))
                nodes.append(Node())
                index = end
            }
        }
    }

    /// The child of a node by a code; -1 for none.
    ///
    /// - Complexity: O(1).
    func child(_ node: Int32, _ code: UInt8) -> Int32 {
        let node = nodes[Int(node)]
        if code < 64 {
            let bit: UInt64 = 1 << UInt64(code)
            guard node.low & bit != 0 else { return -1 }
            return node.firstChild + Int32((node.low & (bit &- 1)).nonzeroBitCount)
        }
        let bit: UInt64 = 1 << UInt64(code & 63)
        guard node.high & bit != 0 else { return -1 }
        return node.firstChild + Int32(node.low.nonzeroBitCount + (node.high & (bit &- 1)).nonzeroBitCount)
    }

    /// Whether a form ends at a node that leaves the ending of the word open.
    func isOpen(_ node: Int32) -> Bool { nodes[Int(node)].hasOpenForm }

    /// The codes of a node's children that are letters.
    func letters(of node: Int32) -> (low: UInt64, high: UInt64) {
        (nodes[Int(node)].low, nodes[Int(node)].high & 0xF)
    }
}
