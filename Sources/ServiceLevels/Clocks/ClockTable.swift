import ReputationFoundations

/// All clocks in one flat array, found by name and by the message that they hang on.
///
/// A clock whose message was taken back stays as a void record, so that its name keeps the
/// count of its corrections.
struct ClockTable: Sendable {
    private(set) var records: [ClockRecord] = []
    /// By the digest of the name: open addressing over the positions of records.
    private var slots: [Int32] = []
    private var shift: UInt64 = 64
    /// By the position of a message in the log: its first clock, -1 for none.
    private var firstByNode: [Int32] = []

    /// The position of a clock.
    func position(of id: Digest128) -> Int? {
        guard !slots.isEmpty else { return nil }
        let found = slots[slot(of: id)]
        return found < 0 ? nil : Int(found)
    }

    /// The positions of the clocks of a message.
    func positions(at node: Int32) -> [Int] {
        guard Int(node) < firstByNode.count else { return [] }
        var positions: [Int] = []
        var next = firstByNode[Int(node)]
        while next >= 0 {
            positions.append(Int(next))
            next = records[Int(next)].next
        }
        return positions
    }

    /// Adds a clock that is not there yet.
    mutating func append(_ record: ClockRecord) -> Int {
        if (records.count + 1) * 3 > slots.count * 2 { grow() }
        var record = record
        let node = Int(record.node)
        if node >= firstByNode.count {
            firstByNode.append(contentsOf: repeatElement(-1, count: node + 1 - firstByNode.count))
        }
        record.next = firstByNode[node]
        firstByNode[node] = Int32(records.count)
        slots[slot(of: record.id)] = Int32(records.count)
        records.append(record)
        return records.count - 1
    }

    mutating func replace(_ position: Int, with record: ClockRecord) {
        records[position] = record
    }

    mutating func setWakeUp(_ moment: Int64, at position: Int) {
        records[position].wakeUp = moment
    }

    private func slot(of id: Digest128) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: (id.low &* 0x9e37_79b9_7f4a_7c15) >> shift)
        while slots[slot] >= 0, records[Int(slots[slot])].id != id { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let capacity = max(16, slots.count * 2)
        slots = Array(repeating: -1, count: capacity)
        shift = UInt64(64 - capacity.trailingZeroBitCount)
        for position in records.indices { slots[slot(of: records[position].id)] = Int32(position) }
    }
}

/// The next moments at which clocks have something to tell, the earliest first.
///
/// An entry whose clock has another moment by now is out of date and is skipped.
struct WakeUpHeap: Sendable {
    struct Entry: Sendable {
        var at: Int64
        var clock: Int32
    }

    private var entries: [Entry] = []

    var first: Entry? { entries.first }
    var count: Int { entries.count }

    mutating func push(_ entry: Entry) {
        entries.append(entry)
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard entry.at < entries[parent].at else { break }
            entries[child] = entries[parent]
            child = parent
        }
        entries[child] = entry
    }

    mutating func removeFirst() {
        let last = entries.removeLast()
        guard !entries.isEmpty else { return }
        sink(last, from: 0)
    }

    /// Keeps only what is still so.
    mutating func rebuild(_ current: [Entry]) {
        entries = current
        guard entries.count > 1 else { return }
        for index in stride(from: entries.count / 2 - 1, through: 0, by: -1) { sink(entries[index], from: index) }
    }

    private mutating func sink(_ entry: Entry, from start: Int) {
        var parent = start
        while true {
            var child = 2 * parent + 1
            guard child < entries.count else { break }
            if child + 1 < entries.count, entries[child + 1].at < entries[child].at { child += 1 }
            guard entries[child].at < entry.at else { break }
            entries[parent] = entries[child]
            parent = child
        }
        entries[parent] = entry
    }
}
