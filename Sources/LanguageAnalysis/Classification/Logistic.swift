/// The logistic function, in basic arithmetic alone: the same result on every machine.
package enum Logistic {
    /// e to the power of a value, from -80 to 80, with a relative error below 1e-12.
    package static func exp(_ value: Double) -> Double {
        let clamped = min(80, max(-80, value))
        let halvings = (clamped * 1.442_695_040_888_963_4).rounded()
        let rest = clamped - halvings * 0.693_147_180_559_945_3
        var term = 1.0
        var sum = 1.0
        for order in 1...12 {
            term *= rest / Double(order)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(halvings), significand: sum)
    }

    /// The natural logarithm of a positive value.
    package static func log(_ value: Double) -> Double {
        let exponent = Double(value.exponent)
        let ratio = (value.significand - 1) / (value.significand + 1)
        var power = ratio
        var sum = 0.0
        for order in stride(from: 1, through: 41, by: 2) {
            sum += power / Double(order)
            power *= ratio * ratio
        }
        return 2 * sum + exponent * 0.693_147_180_559_945_3
    }

    package static func of(_ value: Double) -> Double {
        1 / (1 + exp(-value))
    }
}

/// Random numbers that repeat for a seed (SplitMix64, Steele, Lea and Flood 2014), for shuffling examples.
struct ShuffleGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
