/// Tells the format of an input from its beginning.
public struct FormatDetector: Sendable {
    /// The formats that are tried, in order.
    public var formats: [SourceFormat]

    /// Makes a detector; by default for every format of this module.
    public init(formats: [SourceFormat] = SourceFormat.all) {
        self.formats = formats
    }

    /// Tries every format on the beginning of an input.
    ///
    /// The surest format wins, the earlier one of two that are equally sure.
    ///
    /// - Parameters:
    ///   - prefix: The first bytes; ``FormatSample/maximumBytes`` are enough.
    ///   - fileName: The name of the file, where there is one.
    /// - Returns: The format found, if any, and what every format said.
    public func detect(_ prefix: some Sequence<UInt8>, fileName: String? = nil) -> FormatDetection {
        let sample = FormatSample(bytes: prefix, fileName: fileName)
        var detection = FormatDetection()
        for format in formats {
            let verdict = format.verdict(on: sample)
            detection.tried.append(TriedFormat(id: format.id, title: format.title, verdict: verdict))
            guard case .match(let confidence, let evidence) = verdict else { continue }
            if let match = detection.match, match.confidence >= confidence { continue }
            detection.match = DetectedFormat(format: format, confidence: confidence, evidence: evidence)
        }
        return detection
    }
}

/// The outcome of telling a format.
public struct FormatDetection: Sendable {
    /// The format found; `nil` when no format matches.
    public internal(set) var match: DetectedFormat?
    /// What every format said, in the order tried.
    public internal(set) var tried: [TriedFormat] = []

    /// One line for people: the format and its evidence, or what was tried and why it failed.
    public var summary: String {
        if let match { return "\(match.format.title): \(match.evidence)" }
        let reasons = tried.map { tried in
            if case .noMatch(let reason) = tried.verdict { "\(tried.title): \(reason)" } else { tried.title }
        }
        return "no known format; tried " + reasons.joined(separator: "; ")
    }
}

/// A format found, how surely and by what.
public struct DetectedFormat: Sendable {
    /// The format that the input is held to be.
    public var format: SourceFormat
    /// How sure it is.
    public var confidence: FormatConfidence
    /// By what it was told, in a sentence.
    public var evidence: String
}

/// A format that was tried on an input.
public struct TriedFormat: Hashable, Sendable {
    /// The format's name.
    public var id: String
    /// The format's name for people.
    public var title: String
    /// What it said.
    public var verdict: FormatVerdict
}
