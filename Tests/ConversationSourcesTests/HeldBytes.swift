/// How many bytes of texts and buffers a value holds; what several places share counts once.
enum HeldBytes {
    static func count(_ value: Any) -> Int {
        var seen: Set<Int> = []
        return count(value, &seen)
    }

    private static func count(_ value: Any, _ seen: inout Set<Int>) -> Int {
        if let bytes = value as? [UInt8] {
            let address = unsafe bytes.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
            return seen.insert(address).inserted ? bytes.capacity : 0
        }
        if let text = value as? String {
            // Texts of up to 15 bytes lie in place and are nobody else's.
            guard text.utf8.count > 15 else { return text.utf8.count }
            let address = unsafe text.utf8.withContiguousStorageIfAvailable { Int(bitPattern: $0.baseAddress) }
            return address.map { seen.insert($0).inserted } ?? true ? text.utf8.count : 0
        }
        let mirrored = Mirror(reflecting: value)
        if mirrored.displayStyle == .class {
            guard seen.insert(ObjectIdentifier(value as AnyObject).hashValue).inserted else { return 0 }
        }
        var total = 0
        var mirror: Mirror? = mirrored
        while let current = mirror {
            for child in current.children { total += count(child.value, &seen) }
            mirror = current.superclassMirror
        }
        return total
    }
}
