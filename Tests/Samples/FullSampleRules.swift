/// What follows from answers in the fuller sample.
enum FullSampleRules {
  static let tiers = """
    { "findings": [
        { "id": "no-ai", "tier": "outside", "title": "Not an AI system",
          "because": "It only follows rules that people wrote.", "when": { "fact": "no-ai" },
          "standing": "law", "cites": ["art-3"] },
        { "id": "in-scope", "tier": "minimal", "title": "Inside the Act",
          "because": "It is an AI system.", "when": { "fact": "is-ai" },
          "standing": "law", "cites": ["art-3"], "steps": ["Train your staff.", "Keep this result."] },
        { "id": "chatbot", "tier": "limited", "title": "Talking to people",
          "because": "It talks with people (Art. 50). They must know that it is AI.",
          "when": { "uses": "chat" }, "applies": { "from": "2026-08-02" },
          "standing": "guidelines", "borneBy": ["provider"], "cites": ["art-50", "gl-talk"],
          "steps": ["Say at the start that it is AI."] },
        { "id": "hiring", "tier": "high", "title": "Choosing staff",
          "because": "It helps to choose people for jobs.\\n\\nThat is on the list of Annex III.",
          "when": { "uses": "hiring" },
          "unless": [ { "id": "narrow", "when": { "small": "yes" }, "cites": ["art-6-3"],
            "because": "It only does a narrow task." } ],
          "applies": { "from": "2027-12-02" }, "standing": "draft",
          "reading": "Ranking people counts as choosing them.",
          "otherwise": "Ranking alone would stay outside the list.",
          "borneBy": ["provider", "deployer"], "cites": ["annex-iii", "gl-high"],
          "steps": ["Find out who checks its results."] },
        { "id": "ranking", "tier": "high", "title": "Ranking staff", "because": "It ranks people.",
          "when": { "uses": "hiring", "small": "no", "reading": { "ranking": "outside" } },
          "standing": "law", "cites": ["annex-iii"] },
        { "id": "feelings-others", "tier": "high", "title": "Reading feelings",
          "because": "It works out what people feel.", "when": { "feelings": "others" },
          "applies": { "from": "2027-12-02" }, "standing": "unsettled",
          "reading": "A smile on a picture counts as a feeling.",
          "otherwise": "Only lasting moods would count.", "cites": ["annex-iii"] },
        { "id": "feelings-at-work", "tier": "prohibited", "title": "Reading feelings at work",
          "because": "It works out what staff feel.",
          "meanwhile": "Switch it off for staff until the maker has answered", "when": { "feelings": "staff" },
          "unless": [ { "id": "medical", "when": { "medical": "yes" }, "cites": ["art-5"],
            "because": "It is used for a medical reason." } ],
          "applies": { "from": "2025-02-02", "grace": [
            { "when": { "supplied": { "before": "2025-02-02" } }, "from": "2026-12-02",
              "cites": ["art-5"], "because": "Older systems have more time." } ] },
          "standing": "law", "borneBy": ["provider", "deployer"], "cites": ["art-5"],
          "steps": ["Stop using it.", "Keep the records.", "Ask a lawyer.", "Assess again."] } ] }
    """

  static let notices = """
    { "findings": [
        { "id": "exempt", "badge": "Exempt under Art. 6(3)", "title": "Exempt from the high tier",
          "because": "It is on the list, but it only does a narrow task.",
          "when": { "uses": "hiring", "small": "yes" }, "standing": "law", "cites": ["art-6-3"],
          "steps": ["Write down why."] },
        { "id": "other-law", "title": "Other law applies as well",
          "because": "Data protection law applies too.", "when": { "fact": "is-ai" },
          "standing": "law", "cites": ["art-3"] } ] }
    """

  static let duties = """
    { "duties": [
        { "id": "literacy", "binds": "must", "roles": ["provider", "deployer"], "title": "Train your staff",
          "do": "See that staff know enough about AI.", "evidence": ["Training plan", "Attendance"],
          "cites": ["art-3"], "reference": "Art. 4", "when": { "fact": "is-ai" },
          "starts": [ { "from": "2025-02-02" } ], "fine": "fn", "standing": "law",
          "relief": "Small companies may use a shared plan." },
        { "id": "stop", "binds": "must", "roles": ["provider", "deployer"], "title": "Stop it",
          "do": "Do not supply it and do not use it.", "evidence": [], "cites": ["art-5"],
          "reference": "Art. 5(1)(f)", "when": { "all": [ { "feelings": "staff" },
            { "not": { "medical": "yes" } } ] },
          "starts": [ { "when": { "supplied": { "before": "2025-02-02" } }, "from": "2026-12-02",
            "because": "It was supplied early." }, { "from": "2025-02-02" } ],
          "fine": "f1", "standing": "law" },
        { "id": "tell", "binds": "must", "roles": ["provider"], "title": "Tell people that it is AI",
          "do": "Say so at the first contact.", "evidence": ["Screenshot"], "cites": ["art-50"],
          "reference": "Art. 50(1), (5)", "when": { "uses": "chat" },
          "onlyIf": "It is not obvious anyway.", "starts": [ { "from": "2026-08-02" } ],
          "fine": "f2", "standing": "guidelines" },
        { "id": "risk", "binds": "must", "roles": ["provider"], "title": "Manage risks",
          "do": "Set up a system that finds and lowers risks.",
          "action": "Set up risk management", "reason": "risks must be found and lowered", "evidence": ["Risk file"],
          "cites": ["annex-iii"], "reference": "Art. 9", "when": { "all": [ { "uses": "hiring" },
            { "not": { "small": "yes" } } ] },
          "starts": [ { "from": "2027-12-02", "because": "Older systems are spared." } ],
          "fine": "f2", "standing": "law",
          "relief": "Small companies may use a simple form." },
        { "id": "watch", "binds": "must", "roles": ["deployer"], "title": "Have people watch it",
          "do": "Name people who can stop it.", "reason": "someone must be able to step in", "evidence": [], "cites": ["annex-iii"],
          "reference": "Art. 26", "when": { "uses": "hiring" },
          "starts": [ { "from": "2027-12-02", "because": "Older systems are spared." } ],
          "fine": "f2", "standing": "reading" },
        { "id": "draft", "binds": "may", "roles": ["provider"], "title": "Follow the coming code",
          "do": "Watch for the code.", "evidence": [], "cites": ["art-50"], "reference": "Art. 56",
          "when": { "uses": "chat" }, "starts": [ {} ], "fine": "none", "standing": "unsettled",
          "open": "There is no code yet." } ] }
    """

  static let sources = """
    { "sources": [
        { "id": "art-3", "label": "Art. 3(1)", "title": "AI system",
          "address": "https://act.example/3", "status": "law" },
        { "id": "art-5", "label": "Art. 5(1)(f)", "title": "Feelings at work",
          "address": "https://act.example/5", "status": "law" },
        { "id": "art-6-3", "label": "Art. 6(3)", "title": "Narrow tasks",
          "address": "https://act.example/6", "status": "law" },
        { "id": "art-50", "label": "Art. 50(1)", "title": "Talking to people",
          "address": "https://act.example/50?a=1&b=2", "status": "law" },
        { "id": "gl-talk", "label": "Guidelines", "title": "Guidelines on Article 50",
          "address": "https://act.example/guidelines", "status": "guidelines" },
        { "id": "gl-high", "label": "Draft guidelines", "title": "Draft on high-risk systems",
          "address": "https://act.example/draft", "status": "draft" },
        { "id": "annex-iii", "label": "Annex III, 4(a)", "title": "Employment",
          "address": "https://act.example/iii", "status": "law" } ] }
    """
}
