/// How a ``LinearTextClassifier`` is trained.
public struct TrainingOptions: Hashable, Codable, Sendable {
    /// How many weights each label has, as a power of two, 8 to 20; out of range is moved to the nearest.
    ///
    /// A model takes 2^`bits` bytes for each label, or for both labels where there are two.
    public var bits: Int
    /// How often the examples are gone through, at least 1.
    public var epochs: Int
    /// The size of the first steps; AdaGrad makes them smaller for features that were often corrected.
    public var learningRate: Double
    /// How strongly weights are drawn to zero.
    public var l2: Double
    /// How far rare labels are made up for: 0 counts every text alike, 1 every label alike.
    public var balance: Double
    /// The share of the score that comes from words rather than letters, 0 to 1.
    public var wordShare: Double
    /// In how many parts the examples are cut to calibrate probabilities on parts not trained on; below 2 for none.
    public var calibrationFolds: Int
    /// What the order of the examples is drawn from: the same seed and examples give the same model.
    public var seed: UInt64

    /// Takes options; the defaults suit some thousands of short texts.
    public init(
        bits: Int = 18,
        epochs: Int = 8,
        learningRate: Double = 0.2,
        l2: Double = 0.000_02,
        balance: Double = 0.5,
        wordShare: Double = 0.5,
        calibrationFolds: Int = 3,
        seed: UInt64 = 1
    ) {
        self.bits = min(20, max(8, bits))
        self.epochs = max(1, epochs)
        self.learningRate = learningRate
        self.l2 = l2
        self.balance = balance
        self.wordShare = min(1, max(0, wordShare))
        self.calibrationFolds = calibrationFolds
        self.seed = seed
    }
}
