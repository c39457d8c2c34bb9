import type { XmlNode } from '../xml/xml-tree.ts'
import { setOf } from './set-of.ts'

/** By space, elements that a template may hold: they say, draw or set, and reach outside by no way of their own. */
const elements: Readonly<Record<string, ReadonlySet<string>>> = {
  w: setOf(
    // The text.
    'document body p pPr r rPr t tab br cr sym noBreakHyphen softHyphen ptab pgNum dayShort monthShort yearShort dayLong',
    'monthLong yearLong lastRenderedPageBreak ruby rubyPr rubyAlign rubyBase rt hps hpsRaise hpsBaseText lid dirty drawing pict',
    'hyperlink smartTag smartTagPr customXml customXmlPr attr dir bdo proofErr background txbxContent hdr ftr footnotes footnote',
    'endnotes endnote footnoteReference endnoteReference footnoteRef endnoteRef separator continuationSeparator comments',
    'comment commentReference commentRangeStart commentRangeEnd annotationRef bookmarkStart bookmarkEnd permStart permEnd',
    'ins del moveFrom moveTo delText moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart',
    'customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd',
    'customXmlMoveToRangeStart customXmlMoveToRangeEnd rPrChange pPrChange sectPrChange tblPrChange tblGridChange trPrChange',
    'tcPrChange tblPrExChange numberingChange cellIns cellDel cellMerge fldSimple fldChar fldData instrText delInstrText ffData name',
    'label tabIndex enabled calcOnExit helpText statusText textInput type default maxLength format checkBox size sizeAuto',
    'checked ddList result listEntry',
    // Looks.
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr ilvl numId suppressLineNumbers pBdr shd tabs',
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid',
    'spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl',
    'divId cnfStyle rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof vanish',
    'webHidden color w kern position sz szCs highlight u effect bdr fitText vertAlign rtl cs em lang eastAsianLayout',
    'specVanish oMath top left bottom right between bar start end insideH insideV tl2br tr2bl',
    // Tables, sections.
    'tbl tblPr tblGrid gridCol tr trPr tblPrEx tc tcPr tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize',
    'tblStyleColBandSize tblW tblCellSpacing tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription cantSplit',
    'trHeight tblHeader gridBefore gridAfter wBefore wAfter hidden tcW gridSpan hMerge vMerge tcBorders noWrap tcMar',
    'tcFitText vAlign hideMark headers header sectPr headerReference footerReference footnotePr endnotePr numFmt numStart',
    'numRestart pos pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols col formProt noEndnote titlePg rtlGutter docGrid',
    'printerSettings',
    // Controls of content.
    'sdt sdtPr sdtEndPr sdtContent alias tag id lock placeholder docPart temporary showingPlcHdr dataBinding equation comboBox',
    'date dateFormat storeMappedDataAs calendar docPartObj docPartList docPartGallery docPartCategory docPartUnique',
    'dropDownList listItem picture richText text citation group bibliography',
    // Styles, lists, fonts, building blocks.
    'styles docDefaults rPrDefault pPrDefault latentStyles lsdException style aliases basedOn next link autoRedefine',
    'semiHidden uiPriority unhideWhenUsed qFormat locked personal personalCompose personalReply rsid tblStylePr numbering',
    'numPicBullet abstractNum num nsid multiLevelType tmpl styleLink numStyleLink lvl lvlOverride startOverride',
    'lvlRestart isLgl suff lvlText lvlPicBulletId legacy lvlJc abstractNumId numIdMacAtCleanup fonts font altName panose1',
    'charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic glossaryDocument docParts',
    'docPartPr docPartBody category gallery types behaviors behavior description guid',
    // Settings.
    'settings writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries',
    'displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts',
    'embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader',
    'bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState',
    'formsDesign linkStyles stylePaneFormatFilter stylePaneSortMethod documentType revisionView trackRevisions',
    'doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet',
    'defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength',
    'clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets',
    'drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery',
    'displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin',
    'drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne',
    'strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema',
    'saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly showXMLTags',
    'alwaysMergeEmptyNamespace updateFields hdrShapeDefaults shapeDefaults compat compatSetting docVars docVar rsids',
    'rsidRoot themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions',
    'caption autoCaptions autoCaption readModeInkLockDown decimalSymbol listSeparator webSettings divs div blockQuote',
    'bodyDiv marLeft marRight marTop marBottom divBdr divsChild encoding optimizeForBrowser relyOnVML allowPNG',
    'doNotRelyOnCSS doNotSaveAsSingleFile doNotOrganizeInFolder doNotUseLongFileNames pixelsPerInch targetScreenSz',
    'saveSmartTagsAsXml doNotEmbedSmartTags smartTagType uiCompat97To2003',
    // How older programs set a text.
    'useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL noColumnBalance',
    'balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn',
    'spacingInWholePoints lineWrapLikeWord6 printBodyTextBeforeHeader printColBlack wpSpaceWidth showBreaksInFrames',
    'subFontBySize suppressBottomSpacing suppressTopSpacing suppressSpacingAtTopOfPage suppressTopSpacingWP',
    'suppressSpBfAfterPgBrk swapBordersFacingPages convMailMergeEsc truncateFontHeightsLikeWP6 mwSmallCaps',
    'usePrinterMetrics doNotSuppressParagraphBorders wrapTrailSpaces footnoteLayoutLikeWW8 shapeLayoutLikeWW8',
    'alignTablesRowByRow forgetLastTabAlignment adjustLineHeightInTable autoSpaceLikeWord95 noSpaceRaiseLower',
    'doNotUseHTMLParagraphAutoSpacing layoutRawTableWidth layoutTableRowsApart useWord97LineBreakRules',
    'doNotBreakWrappedTables doNotSnapToGridInCell selectFldWithFirstOrLastChar applyBreakingRules doNotWrapTextWithPunct',
    'doNotUseEastAsianBreakRules useWord2002TableStyleRules growAutofit useFELayout useNormalStyleForList',
    'doNotUseIndentAsNumberingTabStop useAltKinsokuLineBreakRules allowSpaceOfSameStyleInTable doNotSuppressIndentation',
    'doNotAutofitConstrainedTables autofitToFirstFixedWidthCell underlineTabInNumList displayHangulFixedWidth',
    'splitPgBreakAndParaMark doNotVertAlignCellWithSp doNotBreakConstrainedForcedTable doNotVertAlignInTxbx',
    'useAnsiKerningPairs cachedColBalance',
  ),
  w15: setOf(
    'appearance chartTrackingRefBased collapsed color commentEx commentsEx defaultCollapsed docId footnoteColumns people',
    'person presenceInfo repeatingSection repeatingSectionItem sectionTitle doNotAllowInsertDeleteSection',
  ),
  v: setOf(
    'arc background curve f fill formulas group h handles image imagedata line oval path polyline rect roundrect shadow shape',
    'shapetype stroke textbox textpath',
  ),
  o: setOf(
    'bottom callout clippath colormenu colormru column complex diagram entry extrusion fill idmap ink left lock proxy r',
    'regrouptable rel relationtable right rules shapedefaults shapelayout signatureline skew top',
  ),
  svg: setOf(
    'svg g path rect circle ellipse line polyline polygon text tspan textPath title desc defs symbol use clipPath mask pattern',
    'marker linearGradient radialGradient stop style metadata image switch filter feBlend feColorMatrix feComponentTransfer',
    'feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB',
    'feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight',
    'feTile feTurbulence',
  ),
}

/** Spaces whose elements all say, draw or set: what they refer to, a relationship says. */
const spaces = setOf(
  'a a14 a16 a1611 ahyp ask adec asvg pic wp wp14 wps wpg wpc dgm dgm14 dsp m mc w10 w14 w16 w16cex w16cid w16du w16sdtdh w16sdtfl w16se',
  'b cp clbl ct dc dcterms ds ep int2 oel op rel thm15 vt',
  // What programs that draw tell of a drawing.
  'http://www.w3.org/1999/02/22-rdf-syntax-ns# http://creativecommons.org/ns# http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
)

export const isAllowedElement = ({ space, name }: XmlNode): boolean =>
  spaces.has(space) || (Object.hasOwn(elements, space) && elements[space]?.has(name) === true)
