import ConversationSources

/// HMAC with SHA-256, written for these tests alone: a program injects that of a library.
enum PlainSHA256 {
    static let hmac = HMACFunction { key, message in code(key: key, message: message) }

    static func code(key: [UInt8], message: [UInt8]) -> [UInt8] {
        let block = (key.count > 64 ? hash(key) : key) + Array(repeating: 0, count: 64)
        let inner = block.prefix(64).map { $0 ^ 0x36 } + message
        return hash(block.prefix(64).map { $0 ^ 0x5C } + hash(inner))
    }

    static func hash(_ message: [UInt8]) -> [UInt8] {
        var state = primes(8).map { fraction(Double($0).squareRoot()) }
        let rounds = primes(64).map { cubeRootFraction($0) }
        var bytes = message + [0x80]
        while bytes.count % 64 != 56 { bytes.append(0) }
        bytes += bigEndian(UInt64(message.count) * 8)
        for start in stride(from: 0, to: bytes.count, by: 64) {
            compress(bytes[start..<start + 64], rounds, &state)
        }
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
    }

    private static func compress(_ block: ArraySlice<UInt8>, _ rounds: [UInt32], _ state: inout [UInt32]) {
        var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { index in
            (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[index + $1]) }
        }
        for index in 16..<64 {
            let (first, second) = (words[index - 15], words[index - 2])
            let sum = words[index - 16] &+ words[index - 7]
            words.append(
                sum &+ (turn(first, 7) ^ turn(first, 18) ^ first >> 3)
                    &+ (turn(second, 17) ^ turn(second, 19) ^ second >> 10)
            )
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let choice = (e & f) ^ (~e & g)
            let first = h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ choice &+ rounds[index] &+ words[index]
            let second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    private static func bigEndian(_ word: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }

    private static func fraction(_ root: Double) -> UInt32 {
        UInt32((root - root.rounded(.down)) * 4_294_967_296)
    }

    /// By Newton's method in whole numbers: the cube root of a prime times 2^96 is that of the prime times 2^32.
    private static func cubeRootFraction(_ prime: Int) -> UInt32 {
        var low: UInt64 = 0
        var high: UInt64 = 8 << 32
        while low + 1 < high {
            let middle = (low + high) / 2
            let square = middle.multipliedFullWidth(by: middle)
            // Compares middle³ with prime · 2^96, all above the lowest 64 bits.
            let cube =
                UInt64(truncatingIfNeeded: square.low).multipliedFullWidth(by: middle).high
                &+ square.high &* middle
            if cube < UInt64(prime) << 32 { low = middle } else { high = middle }
        }
        return UInt32(truncatingIfNeeded: low)
    }

    private static func primes(_ count: Int) -> [Int] {
        var primes: [Int] = []
        var number = 2
        while primes.count < count {
            if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
            number += 1
        }
        return primes
    }
}
