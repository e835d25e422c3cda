import ReputationFoundations

/// The weight of the newest sample in a running mean that forgets half within so many samples.
func gain(halfLife samples: Double) -> Double {
    1 - (-0.6931471805599453 / samples).exponential
}

extension Double {
    /// The number, no further from zero than a limit.
    func clipped(to limit: Double) -> Double {
        Swift.min(Swift.max(self, -limit), limit)
    }
}
