/// 128 numbers that estimate how similar two sets of runs are (MinHash, Broder 1997).
///
/// The estimate's standard error is at most 0.045.
public struct MinHashSignature: Hashable, Sendable {
    /// How many numbers a signature has.
    public static let count = 128

    let minima: [SIMD8<UInt32>]

    private static let seeds: (factors: [SIMD8<UInt32>], masks: [SIMD8<UInt32>]) = {
        var generator = ShuffleGenerator(seed: 55)
        func draw() -> SIMD8<UInt32> {
            var lanes = SIMD8<UInt32>()
            for lane in 0..<8 { lanes[lane] = UInt32(truncatingIfNeeded: generator.next()) }
            return lanes
        }
        let factors = (0..<count / 8).map { _ in draw() | 1 }
        return (factors, (0..<count / 8).map { _ in draw() })
    }()

    /// Signs a set of runs.
    ///
    /// - Complexity: O(*n*) in the runs, 128 steps each.
    public init(_ shingles: TextShingles) {
        let seeds = MinHashSignature.seeds
        var minima = [SIMD8<UInt32>](repeating: SIMD8(repeating: .max), count: MinHashSignature.count / 8)
        for hash in shingles.hashes {
            let value = SIMD8<UInt32>(repeating: hash)
            for block in minima.indices {
                let mixed = (value ^ seeds.masks[block]) &* seeds.factors[block]
                minima[block] = pointwiseMin(minima[block], mixed)
            }
        }
        self.minima = minima
    }

    /// The estimated share of runs in common, in steps of 1/128.
    public func similarity(to other: MinHashSignature) -> Double {
        var equal = 0
        for (left, right) in zip(minima, other.minima) {
            let same = left .== right
            for lane in 0..<8 where same[lane] { equal += 1 }
        }
        return Double(equal) / Double(MinHashSignature.count)
    }

    /// Keys of the bands: texts that share one are candidates.
    ///
    /// With 32 bands of 4, two texts alike by a half meet with a probability of 0.87, alike by 0.7 with 0.9998.
    func bandKeys(salt: UInt64) -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(minima.count * 2)
        for (block, lanes) in minima.enumerated() {
            for half in 0..<2 {
                var key = (salt &+ UInt64(block * 2 + half)) &* 0x9E37_79B9_7F4A_7C15
                for lane in 0..<4 {
                    key = (key ^ UInt64(lanes[half * 4 + lane])) &* 0xBF58_476D_1CE4_E5B9
                    key ^= key >> 29
                }
                keys.append(key)
            }
        }
        return keys
    }
}
