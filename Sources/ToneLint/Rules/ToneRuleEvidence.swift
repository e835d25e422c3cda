public import Conversations

/// How well a rule is founded, and by what.
public struct ToneRuleEvidence: Hashable, Codable, Sendable {
    /// How far studies and practice carry a rule.
    public enum Grade: String, Hashable, Codable, Sendable {
        /// Studies agree.
        case supported
        /// Studies disagree; the rule is a hint outside the medium where it was studied.
        case contested
        /// Practitioners say so; no study is known.
        case practice
    }

    /// How far it carries.
    public var grade: Grade
    /// The studies, as one would cite them.
    public var sources: [StudySource]

    /// The media its studies were made in.
    public var media: Set<ChannelClass> { Set(sources.flatMap(\.media)) }

    static func supported(_ sources: StudySource...) -> ToneRuleEvidence { .init(grade: .supported, sources: sources) }
    static func contested(_ sources: StudySource...) -> ToneRuleEvidence { .init(grade: .contested, sources: sources) }

    /// Practice alone.
    public static let practice = ToneRuleEvidence(grade: .practice, sources: [])

    /// Describes a ground.
    public init(grade: Grade, sources: [StudySource]) {
        self.grade = grade
        self.sources = sources
    }
}

/// A study a rule stands on.
public struct StudySource: Hashable, Codable, Sendable {
    /// Authors and year.
    public var citation: String
    /// What it found, in a sentence.
    public var finding: String
    /// Where to find it; `nil` where there is no stable address.
    public var doi: String?
    /// The media it was made in, as far as they are known; empty where it was made in none of them.
    public var media: [ChannelClass]

    /// Describes a study.
    public init(citation: String, finding: String, doi: String? = nil, media: [ChannelClass] = []) {
        self.citation = citation
        self.finding = finding
        self.doi = doi
        self.media = media
    }
}

extension StudySource {
    static let lopes = StudySource(
        citation: "Lopes, Malthouse, Dens, De Pelsmacker 2024",
        finding: "Hotel replies against bookings: private channel, compensation and a manager's signature helped; "
            + "apologies, merely asking for information, inviting back and informal cues did not; gratitude had no effect.",
        doi: "10.1108/JOSM-05-2023-0219",
        media: [.review]
    )
    static let zinko = StudySource(
        citation: "Zinko et al. 2021",
        finding: "Purchase intention rose only with apology, explanation and pledge together.",
        doi: "10.3390/jtaer16060109",
        media: [.review]
    )
    static let herhausen = StudySource(
        citation: "Herhausen et al. 2019",
        finding: "472,995 negative posts: empathy and a change of channel limit the spread of angry posts; "
            + "compensation in public feeds it.",
        doi: nil,
        media: [.publicSocial]
    )
    static let packardConcrete = StudySource(
        citation: "Packard and Berger 2021",
        finding: "Over 1,000 real service conversations: concrete language raises satisfaction and spending.",
        doi: nil
    )
    static let packardPronouns = StudySource(
        citation: "Packard, Moore, McFerran 2018",
        finding: "An agent who says I rather than we raises satisfaction and purchases.",
        doi: nil
    )
    static let kampf = StudySource(
        citation: "Kampf 2009",
        finding: "354 public apologies: fourteen forms of not apologising, the conditional among them.",
        doi: nil
    )
    static let hornsey = StudySource(
        citation: "Hornsey et al. 2024",
        finding: "Apologies work by what they say will change.",
        doi: nil
    )
    static let youk = StudySource(
        citation: "Youk and Park 2022",
        finding: "Blaming others spoils an apology in a crisis.",
        doi: nil
    )
    static let coombs = StudySource(
        citation: "Coombs and Holladay 2008",
        finding: "Any response centred on the victim does as well as an apology.",
        doi: nil
    )
    static let hooijdonk = StudySource(
        citation: "van Hooijdonk and Liebrecht 2021",
        finding: "480 airline threads and an experiment: an apology alone did not help; with an explanation it did.",
        doi: nil,
        media: [.publicSocial]
    )
    static let gunarathne = StudySource(
        citation: "Gunarathne, Rui, Seidmann",
        finding: "Airline customers who were not handed on were more often satisfied.",
        doi: nil,
        media: [.publicSocial]
    )
    static let decock = StudySource(
        citation: "Decock et al. 2020",
        finding: "Individual answers beat routine ones, and informality backfires when it is routine.",
        doi: nil
    )
    static let witchel = StudySource(
        citation: "Witchel et al. 2022",
        finding: "Trust falls linearly with errors in about a hundred words.",
        doi: nil
    )
    static let bluvstein = StudySource(
        citation: "Bluvstein and Zhao",
        finding: "A visibly corrected slip can make a writer seem human.",
        doi: nil,
        media: [.directMessage]
    )
    static let danescu = StudySource(
        citation: "Danescu-Niculescu-Mizil et al. 2013",
        finding: "Direct demands score low on politeness; please in the middle scores higher than at the start.",
        doi: nil
    )
    static let kelleher = StudySource(
        citation: "Kelleher 2009",
        finding: "A conversational human voice goes with trust and satisfaction.",
        doi: nil
    )
    static let sharma = StudySource(
        citation: "Sharma et al. 2020",
        finding: "Empathy in text shows in reaction, interpretation and exploration.",
        doi: nil
    )
}
