import type { glossary as english } from "../../en/pages/glossary.ts";

/** The words that the pages, the files and the code have in common. Terms in the order of the glossary. ICU MessageFormat. */
export const glossary = {
  "pages.glossary-title": "مسرد المصطلحات",
  "pages.glossary-description":
    "كلمة واحدة لكل شيء: ما يعنيه ديملاين بفترة الاضطراب والمرحلة والادعاء والتقييم والتغطية وغيرها.",
  "pages.glossary-lead":
    "كلمة واحدة لكل شيء، هي نفسها في الصفحات والملفات والشيفرة. وحيث للمجال كلمة قائمة فهي المستعملة.",
  "pages.glossary-measured": "ما يُقاس",
  "pages.glossary-found": "ما يوجد فيه",
  "pages.glossary-said": "ما يُقال",
  "pages.glossary-kept": "كيف يُحفظ",
  "pages.glossary-not": "وليس: {what}",

  "glossary.source": "المصدر",
  "glossary.source-is":
    "من أين تأتي السجلات: اسمه وعنوانه ورخصته وكيف يطلب الاستشهاد به، وهل هو مقيس أم منقول أم مُحاكى.",
  "glossary.source-not": "ملفًا",
  "glossary.measurement": "القياس",
  "glossary.measurement-is": "تشغيل واحد لاختبار بمسبار واحد، كما ورد، بمعرّفه لدى المصدر ورابط إليه.",
  "glossary.measurement-not": "حكمًا",
  "glossary.observation": "المشاهدة",
  "glossary.observation-is":
    "واقعة واحدة مأخوذة من قياس أو سلسلة منشورة: نتيجة أو قيمة لبلد وشبكة وخدمة ومقياس ووقت، ومعها n حيث تمثّل عدة اختبارات.",
  "glossary.observation-not": "حالة الشبكة",
  "glossary.outcome": "النتيجة",
  "glossary.outcome-is": "ما آلت إليه مشاهدة واحدة: سليم، أو معطّل، أو محجوب، أو غير حاسم.",
  "glossary.outcome-not": "تقييمًا",
  "glossary.metric": "المقياس",
  "glossary.metric-is":
    "ما تقيسه القيمة ووحدتها وأي اتجاه هو السيئ: في السرعة الانخفاض، وفي زمن المصافحة الارتفاع.",
  "glossary.series": "السلسلة الزمنية",
  "glossary.series-is":
    "مشاهدات خدمة واحدة في بلد واحد، في شبكة واحدة أو في كل الشبكات، لمقياس واحد من مصدر واحد، بترتيب الزمن. الساعة التي لا مشاهدة فيها «لا بيانات»: ليست صفرًا وليست سليمة.",
  "glossary.coverage": "التغطية",
  "glossary.coverage-is": "كم مشاهدة ومسبارًا وشبكة تقف وراء مدة من الزمن.",
  "glossary.baseline": "خط الأساس",
  "glossary.baseline-is": "كيف تبدو السلسلة حين لا يحدث شيء: مستواها وتشتتها وسيرها مع ساعات الأسبوع.",

  "glossary.episode": "فترة الاضطراب",
  "glossary.episode-is":
    "مدة من الزمن اضطرب فيها الوصول إلى خدمة في بلد. لها مراحل وحدود زمنية ودرجة ثقة ومعرّف ثابت.",
  "glossary.episode-not": "حدثًا إخباريًا",
  "glossary.phase": "المرحلة",
  "glossary.phase-is": "جزء من فترة الاضطراب من نوع واحد، له أدلته.",
  "glossary.throttling": "إبطاء السرعة",
  "glossary.throttling-is":
    "الخدمة تستجيب، لكن أبطأ كثيرًا من المعتاد: هبط مستواها دون خط أساسه وبقي هناك. ويقال أيضًا «تقييد السرعة».",
  "glossary.block": "الحجب",
  "glossary.block-is": "تفشل اختبارات الخدمة على نحو يشير إلى تدخّل، بينما تنجح اختبارات أخرى.",
  "glossary.shutdown": "قطع الإنترنت",
  "glossary.shutdown-is": "ليست خدمة واحدة بل الاتصال نفسه هو المنقطع، في بلد أو في شبكات.",
  "glossary.recovery": "العودة إلى المعتاد",
  "glossary.recovery-is": "المدة التالية للنهاية التي تعود فيها المستويات إلى خط أساسها.",
  "glossary.bounds": "الحدود الزمنية",
  "glossary.bounds-is":
    "البداية والنهاية، لكل منهما أبكر وقت وأرجح وقت وآخر وقت: لا تضيق أبدًا عن الفجوة بين المشاهدات المحيطة بها.",
  "glossary.confidence": "درجة الثقة",
  "glossary.confidence-is":
    "احتمال أن تكون فترة الاضطراب حقيقية لا ضوضاء، بحساب الكاشف نفسه. ومدى صحة هذا الحساب مقيس في صفحة الطريقة.",

  "glossary.statement": "التصريح",
  "glossary.statement-is": "ما قاله أحدهم ومتى وأين نُشر؛ ومعه الكلمات نفسها حيث هي متاحة.",
  "glossary.side": "الجهة",
  "glossary.side-is":
    "من يتحدث المتحدث باسمه: حكومة، أو هيئة تنظيمية، أو مشغّل، أو منصة، أو باحث، أو المجتمع المدني، أو الإعلام.",
  "glossary.claim": "الادعاء",
  "glossary.claim-is":
    "الجزء القابل للاختبار من تصريح: نوعه، والخدمة والشبكات والوقت التي يتحدث عنها. قد يضم التصريح عدة ادعاءات أو لا يضم شيئًا.",
  "glossary.verdict": "التقييم",
  "glossary.verdict-is":
    "حصيلة مقارنة ادعاء بالأدلة: تدعمه القياسات، أو تناقضه القياسات، أو تدعمه القياسات جزئيًا، أو لا يمكن اختباره؛ مع أسباب مرقّمة.",
  "glossary.verdict-not": "حقيقة النوايا",
  "glossary.event": "الحدث",
  "glossary.event-is": "أمر نُقل خبره: مقال، أو انتخابات، أو احتجاج، أو امتحان، أو حكم محكمة.",
  "glossary.event-not": "فترة اضطراب",

  "glossary.revision": "إصدار البيانات",
  "glossary.revision-is":
    "رقم يكبر كلما أمكن أن يتغيّر ما يراه القارئ. تحمله الاستشهادات والملفات؛ والرابط القديم يقول ما تغيّر منذ ذلك الحين.",
  "glossary.load": "التحميل",
  "glossary.load-is":
    "قراءة واحدة لملف واحد: متى، وبأي صيغة، وكم سجلًا قُبل أو كان معروفًا أو نُحّي جانبًا ولماذا.",
  "glossary.simulated": "مُحاكاة",
  "glossary.simulated-is": "ما أنتجه مولّد ديملاين نفسه ليبيّن كيف يعمل. موسوم حيثما ظهر؛ ولا يثبت شيئًا.",
} as const satisfies Record<keyof typeof english, string>;
