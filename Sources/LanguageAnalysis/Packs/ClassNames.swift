/// The names of the classes of all packs, numbered in the order of their definition.
///
/// A name is found by a 64-bit hash of its bytes alone, so that looking one up makes no string.
struct ClassNames: Sendable {
    private var keys = [UInt64](repeating: 0, count: 1024)
    private var numbers = [Int32](repeating: -1, count: 1024)
    private var letters: [UInt8] = []
    private var ends: [Int32] = [0]

    /// How many names there are.
    var count: Int { ends.count - 1 }

    /// The number of a name; -1 where no pack defines it.
    subscript(name: String) -> Int32 {
        var name = name
        return find(name.withUTF8 { unsafe ClassNames.hash(UnsafeRawBufferPointer($0)) })
    }

    /// The number of the name that a stretch of bytes spells; -1 where no pack defines it.
    subscript(bytes: [UInt8], range: Range<Int>) -> Int32 {
        find(ClassNames.hash(bytes, range))
    }

    /// A name as text.
    func name(of number: Int) -> String {
        String(decoding: letters[Int(ends[number])..<Int(ends[number + 1])], as: UTF8.self)
    }

    /// Numbers a name unless it has a number.
    mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
        let hash = ClassNames.hash(bytes, range)
        let known = find(hash)
        if known >= 0 { return known }
        if count * 2 > keys.count { grow() }
        put(hash, Int32(count))
        letters.append(contentsOf: bytes[range])
        ends.append(Int32(letters.count))
        return Int32(count - 1)
    }

    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        unsafe bytes.withUnsafeBytes { unsafe hash(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    /// Mixes eight bytes at a time, each eight loaded at once: names are looked up many times for each text.
    @inline(__always)
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let count = bytes.count
        var hash = UInt64(count) &* 0x9E37_79B9_7F4A_7C15
        func mix(_ word: UInt64) {
            hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
            hash ^= hash >> 29
        }
        var start = 0
        while start + 8 <= count {
            mix(unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            start += 8
        }
        var rest: UInt64 = 0
        for index in start..<count { rest = rest << 8 | UInt64(unsafe bytes[index]) }
        if start < count { mix(rest) }
        return hash
    }

    private func find(_ hash: UInt64) -> Int32 {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while numbers[slot] >= 0 {
            if keys[slot] == hash { return numbers[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }

    private mutating func put(_ hash: UInt64, _ number: Int32) {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while numbers[slot] >= 0 { slot = (slot + 1) & mask }
        keys[slot] = hash
        numbers[slot] = number
    }

    private mutating func grow() {
        let old = (keys, numbers)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        numbers = [Int32](repeating: -1, count: old.0.count * 2)
        for (hash, number) in zip(old.0, old.1) where number >= 0 { put(hash, number) }
    }
}
