extension LinearTextClassifier: Codable {
    /// The version of the stored form.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, labels, bits, wordShare, scales, biases, slopes, offsets, preferences, weights
    }

    /// Reads a stored model.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let schema = try container.decode(Int.self, forKey: .schema)
        guard schema == Self.schema else { throw ClassifierError.unknownSchema(schema) }
        try self.init(
            labels: container.decode([String].self, forKey: .labels),
            bits: container.decode(Int.self, forKey: .bits),
            wordShare: container.decode(Double.self, forKey: .wordShare),
            scales: container.decode([Double].self, forKey: .scales),
            biases: container.decode([Double].self, forKey: .biases),
            slopes: container.decode([Double].self, forKey: .slopes),
            offsets: container.decode([Double].self, forKey: .offsets),
            preferences: container.decode([Double].self, forKey: .preferences),
            weights: container.decode(String.self, forKey: .weights)
        )
    }

    /// Stores the model.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(labels, forKey: .labels)
        try container.encode(bits, forKey: .bits)
        try container.encode(wordShare, forKey: .wordShare)
        try container.encode(scales, forKey: .scales)
        try container.encode(biases, forKey: .biases)
        try container.encode(slopes, forKey: .slopes)
        try container.encode(offsets, forKey: .offsets)
        try container.encode(preferences, forKey: .preferences)
        try container.encode(storedWeights, forKey: .weights)
    }

    private var storedWeights: String {
        ByteText.encode(weights.map { UInt8(bitPattern: $0) })
    }

    /// The model as a Swift source that declares a type of a name with the model inside.
    ///
    /// - Parameter name: the name of an `enum`; it must be a Swift identifier of ASCII letters and digits.
    /// - Returns: the source of a file.
    /// - Throws: ``ClassifierError/malformed(_:)`` for a name that is no identifier.
    public func swiftSource(named name: String) throws(ClassifierError) -> String {
        let bytes = Array(name.utf8)
        let isName = !bytes.isEmpty && bytes.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }
        guard isName, bytes[0] &- 0x30 >= 10 else { throw .malformed("name") }
        let quoted = labels.map { label in
            "\"" + label.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() + "\""
        }
        return """
            // Written by train-classifier; train again instead of editing.
            // swift-format-ignore-file
            public import LanguageAnalysis

            /// A trained text classifier with the labels \(labels.joined(separator: ", ")).
            public enum \(name): Sendable {
                /// Reads the model; keep the value, reading takes a while.
                public static func model() throws(ClassifierError) -> LinearTextClassifier {
                    try LinearTextClassifier(
                        labels: [\(quoted.joined(separator: ", "))],
                        bits: \(bits),
                        wordShare: \(wordShare),
                        scales: \(scales),
                        biases: \(biases),
                        slopes: \(slopes),
                        offsets: \(offsets),
                        preferences: \(preferences),
                        weights: "\(storedWeights)"
                    )
                }
            }

            """
    }
}
