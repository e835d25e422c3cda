import TestSupport

@testable import LanguageAnalysis

/// Trains the weights by which languages are told, from sentences in files of fixtures.
struct LanguageProfileTrainer {
    private var weights = [SIMD8<Float>](repeating: SIMD8(), count: 1 << LanguageProfile.bits)
    private var squares = [SIMD8<Float>](repeating: SIMD8(repeating: 0.05), count: 1 << LanguageProfile.bits)
    private var random = SeededRandom(seed: 11)

    private static let files: [(lane: LanguageProfile.Lane, name: String)] = [
        (.english, "en"), (.german, "de"), (.russian, "ru"), (.romanian, "ro"), (.russianInLatin, "ru-latin"),
    ]
    private static let germanic = ["nl", "sv", "da", "no", "af", "is"]
    private static let romance = ["es", "it", "fr", "pt", "ca"]

    init() throws {
        // Per lane, per language, per sentence, per word: features.
        var languages = [[String: [[[UInt64]]]]](repeating: [:], count: 8)
        for (lane, name) in Self.files {
            languages[lane.rawValue][name] = try Self.read(name).map { Self.words($0) }
        }
        for line in try Self.read("other") {
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            let lane: LanguageProfile.Lane =
                Self.germanic.contains(parts[0])
                ? .otherGermanic
                : Self.romance.contains(parts[0]) ? .otherRomance : .otherRest
            languages[lane.rawValue][parts[0], default: []].append(Self.words(parts[1]))
        }
        sentences = languages.map { lane in lane.keys.sorted().map { lane[$0] ?? [] } }
        // Languages with many sentences come more often, but not as often as they have more.
        shares = languages.map { lane in
            lane.keys.sorted().map { Double(lane[$0]?.count ?? 0).squareRoot() * (Self.cyrillic.contains($0) ? 3 : 1) }
        }
    }

    private let sentences: [[[[[UInt64]]]]]
    private let shares: [[Double]]
    /// Only these stand between Russian and every other language in its letters, so they come more often.
    private static let cyrillic = ["uk", "bg", "sr", "mk", "be"]

    private static func read(_ name: String) throws -> [String] {
        try Checkout.text(of: "Tests/LanguageAnalysisTests/Fixtures/LanguageProfile/\(name).txt")
            .split(separator: "\n").map(String.init)
    }

    private static func words(_ line: String) -> [[UInt64]] {
        let source = Array(line.utf8)
        var folded: [UInt8] = []
        Folding.fold(source, into: &folded)
        var tokenizer = Tokenizer(source: source, folded: folded, reusing: [])
        tokenizer.run()
        return tokenizer.tokens.filter { $0.kind == .word && !$0.flags.contains(.otherScript) }.map { token in
            var features: [UInt64] = []
            LanguageProfile.features(of: token, source: source, folded: folded) { features.append($0) }
            return features
        }
    }

    /// Trains on so many samples and gives the weights as bytes, and the step.
    mutating func train(samples: Int) -> (bytes: [UInt8], step: Double) {
        for sample in 0..<samples {
            let lane = sample % 8
            let rate = Float(0.25 * (1 - 0.95 * Double(sample) / Double(samples)))
            step(draw(lane), lane, rate)
        }
        var largest: Float = 0
        for weight in weights { largest = max(largest, max(weight.max(), -weight.min())) }
        let step = largest / 127
        let bytes = weights.flatMap { weight in
            (0..<8).map { UInt8(bitPattern: Int8((weight[$0] / step).rounded())) }
        }
        return (bytes, Double(step))
    }

    /// A sentence, or some words of one.
    private mutating func draw(_ lane: Int) -> [UInt64] {
        let languages = sentences[lane]
        var place = Double.random(in: 0..<shares[lane].reduce(0, +), using: &random)
        var index = 0
        while index + 1 < languages.count, place >= shares[lane][index] {
            place -= shares[lane][index]
            index += 1
        }
        guard let words = languages[index].randomElement(using: &random), !words.isEmpty else { return [] }
        if Int.random(in: 0..<3, using: &random) == 0 { return words.flatMap { $0 } }
        let count = min(words.count, Int.random(in: 1...6, using: &random))
        let start = Int.random(in: 0...(words.count - count), using: &random)
        return words[start..<(start + count)].flatMap { $0 }
    }

    private mutating func step(_ features: [UInt64], _ lane: Int, _ rate: Float) {
        guard !features.isEmpty else { return }
        var scores = SIMD8<Float>()
        for feature in features { scores += weights[Int(feature)] }
        let top = scores.max()
        var odds = SIMD8<Float>()
        for index in 0..<8 { odds[index] = Float(Logistic.exp(Double(scores[index] - top))) }
        var slope = odds / odds.sum()
        slope[lane] -= 1
        // Long samples would else outweigh short ones.
        slope /= Float(features.count).squareRoot()
        for feature in features {
            let gradient = slope + 0.000_3 * weights[Int(feature)]
            squares[Int(feature)] += gradient * gradient
            weights[Int(feature)] -= rate * gradient / squares[Int(feature)].squareRoot()
        }
    }
}
