/// A figure that somebody published, with what is needed to judge it.
///
/// Figures drift when they are repeated; one without its source, date, sample and exact meaning cannot be made.
public struct PublishedBenchmark: Hashable, Codable, Sendable {
    /// What was measured, in the terms of the study.
    public let metric: String
    /// The figure.
    public let value: Double
    /// The unit of the figure, as published.
    public let unit: String
    /// Who published it.
    public let source: String
    /// When, as precisely as known, such as `2011-09`.
    public let published: String
    /// Who or what was counted.
    public let sample: String
    /// What the figure does not say.
    public let caveat: String

    /// Describes a published figure.
    ///
    /// - Throws: ``IncompleteBenchmark`` naming the parts that are empty.
    public init(
        metric: String,
        value: Double,
        unit: String,
        source: String,
        published: String,
        sample: String,
        caveat: String
    ) throws(IncompleteBenchmark) {
        let parts = [
            ("metric", metric), ("unit", unit), ("source", source), ("published", published), ("sample", sample),
            ("caveat", caveat),
        ]
        let missing = parts.filter { $0.1.allSatisfy(\.isWhitespace) }.map(\.0)
        guard missing.isEmpty, value.isFinite else {
            throw IncompleteBenchmark(missing: missing + (value.isFinite ? [] : ["value"]))
        }
        self.init(
            checked: metric,
            value: value,
            unit: unit,
            source: source,
            published: published,
            sample: sample,
            caveat: caveat
        )
    }

    private init(
        checked metric: String,
        value: Double,
        unit: String,
        source: String,
        published: String,
        sample: String,
        caveat: String
    ) {
        self.metric = metric
        self.value = value
        self.unit = unit
        self.source = source
        self.published = published
        self.sample = sample
        self.caveat = caveat
    }

    private enum CodingKeys: String, CodingKey {
        case metric, value, unit, source, published, sample, caveat
    }

    /// Reads a published figure; one with an empty part is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            metric: try container.decode(String.self, forKey: .metric),
            value: try container.decode(Double.self, forKey: .value),
            unit: try container.decode(String.self, forKey: .unit),
            source: try container.decode(String.self, forKey: .source),
            published: try container.decode(String.self, forKey: .published),
            sample: try container.decode(String.self, forKey: .sample),
            caveat: try container.decode(String.self, forKey: .caveat)
        )
    }

    /// Of 1,298 people who had complained on Twitter, 71 % got no reply.
    public static let complaintsIgnoredOnTwitter2011 = PublishedBenchmark(
        checked: "complainants on Twitter who got no reply from the company",
        value: 0.71,
        unit: "share of complainants",
        source: "Maritz Research and evolve24",
        published: "2011-09",
        sample: "1,298 people in the United States who had complained on Twitter",
        caveat: "a share of people who complained, not of companies; often misquoted as 71 % of companies"
    )

    /// Of the posts on brands' Facebook walls, 95 % got no reply.
    public static let wallPostsIgnoredOnFacebook2011 = PublishedBenchmark(
        checked: "posts by fans on brand pages that got no answer",
        value: 0.95,
        unit: "share of wall posts",
        source: "Socialbakers",
        published: "2011-10",
        sample: "wall posts on brand pages, by sector",
        caveat: "a share of wall posts, not of brands; by March 2012 airlines answered 55 % and telecoms 60 %"
    )

    /// Of negative reviews, 90 % can be addressed and turned: a vendor's claim, not a target.
    public static let negativeReviewsTurned = PublishedBenchmark(
        checked: "negative reviews that can be addressed and turned",
        value: 0.90,
        unit: "share of negative reviews",
        source: "the head of RatePoint, a vendor of reputation services, as quoted in an article",
        published: "not stated",
        sample: "not stated",
        caveat: "a vendor's claim without a study: not a target, and nothing to be measured against"
    )

    /// Of those who complain, 40 % are said to do so on social media too.
    public static let complainersOnSocialMedia = PublishedBenchmark(
        checked: "complainers who also complain on social media",
        value: 0.40,
        unit: "share of complainers",
        source: "an article that names Beyond Philosophy",
        published: "not stated",
        sample: "not stated",
        caveat: "the original was not found; use a share of your own where you can"
    )
}

/// A published figure lacks what is needed to judge it.
public struct IncompleteBenchmark: Error, Hashable, Sendable, CustomStringConvertible {
    /// The parts that are missing.
    public let missing: [String]

    /// The missing parts in a sentence.
    public var description: String {
        "a published figure needs \(missing.joined(separator: ", "))"
    }
}
